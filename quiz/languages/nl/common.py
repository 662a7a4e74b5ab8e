"""Function words that run through any Dutch text; none of them is a common English word."""

WORDS = frozenset(
    """de het een en van dat die niet op te zijn met voor aan er ook als bij maar om uit door over naar nog
    dan werd wordt worden hij zij ze wij ik je deze dit heeft hebben had geen tot kan meer veel werden onder
    tegen na zich haar hun omdat waar toen zou zoals tussen sinds daar waren al wel moet moeten kunnen zal
    zullen
    men mijn ons onze jaar echter ongeveer vooral bijvoorbeeld volgens""".split()
)
