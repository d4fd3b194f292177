"""Declarations only: one module a menu of the broker's documents, one class a TR."""
