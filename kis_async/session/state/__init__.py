"""What processes share: one protocol, kept in memory, in SQLite, or in Redis."""
