"""The AOP workbook: a plan goes in, rules read it, findings come out, lessons teach the rules."""

__version__ = "0.1.0"
