"""The session manager: tokens, the quota, and the one path that every call takes."""
