# Weights, scales, cascade, rhythm.
