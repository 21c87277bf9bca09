# What every form says.
form-saved = Saved { $time }
form-not-saved = This answer could not be saved. Check that the disk is not full and that the answers folder can be written to.
form-not-drawn = This picture could not be drawn for this answer. Your answer is not lost.
form-closed = A form stands here. To answer, open the lesson in JupyterLab (command aop lab), go to the Run menu and choose Run All Cells.
form-move-up = Move up
form-move-down = Move down
