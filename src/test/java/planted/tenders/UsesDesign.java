package planted.tenders;

import planted.design.InnocentHeading;

/** Writes a page where only pages should. */
final class UsesDesign {

    final InnocentHeading heading = new InnocentHeading();
}
