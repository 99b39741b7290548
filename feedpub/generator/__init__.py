"""`Feed` in, bytes out: one module for each published format. Pure; what is published is decided elsewhere."""
