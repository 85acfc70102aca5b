package planted.surface.bids.ui;

import planted.surface.bids.PublicForItsOwnPages;
import planted.surface.bids.opened.NamedForNobody;
import planted.surface.bids.sealed.PublicInANamedInterface;

class InnocentPage {

    final PublicForItsOwnPages shown = new PublicForItsOwnPages();
    final PublicInANamedInterface seal = new PublicInANamedInterface();
    final NamedForNobody key = new NamedForNobody();
}
