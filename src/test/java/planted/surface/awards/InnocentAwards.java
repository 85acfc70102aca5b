package planted.surface.awards;

import planted.surface.bids.InnocentBids;
import planted.surface.bids.InnocentWords;

class InnocentAwards {

    final boolean none = InnocentBids.all().isEmpty();
    final String word = InnocentWords.WORD;
}
