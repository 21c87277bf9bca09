# ALN: alignment (A0).

### aln_meter

### aln_meaning

### aln_means

### aln_working
