"""What processes share: one protocol, kept in memory or in SQLite."""
