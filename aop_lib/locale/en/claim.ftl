# The card beside a statistic the course repeats.
claim-analyst = An analyst’s figure: { $figures }
claim-survey = A figure from a survey: { $figures }
claim-vendor = A vendor’s figure: { $figures }
claim-part = The parts of the card
    .about = What it is really about
    .path = How it reached you
    .checked = What we could check
    .unchecked = What we could not
    .follows = What follows from it
