"""Rows <-> domain values, and every query. One module per noun.

Functions that change something commit once, at their end; the names of those that leave it to their caller
begin with `add_` or `put_`. Time is an argument. Nothing here knows about requests.
"""
