# The driver tree.
