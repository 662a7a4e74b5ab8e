"""Which sentences are read reliably enough to ask about, and why the others are not."""
