"""Function words that run through any English text; none of them is a common Dutch word."""

WORDS = frozenset(
    """the of and to that it he she they you this with for on are as at by from or his her their which an were
    not but have has had been would could should will can there when who what where how than then its into
    these those because between about after before over our your all also more most some such only other
    during through while if we is in be was""".split()
)
