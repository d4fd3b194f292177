"""The request-spec layer: what a TR is. Pure: no input or output, no event loop."""
