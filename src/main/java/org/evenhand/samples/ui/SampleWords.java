package org.evenhand.samples.ui;

import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.folders.Publication;
import org.evenhand.samples.folders.Sample;
import org.evenhand.scoresheets.ui.SheetAddresses;
import org.evenhand.scoresheets.ui.SheetWords;

/** Words of a sample tender, with the addresses of its pages. */
final class SampleWords {

    private SampleWords() {}

    static SheetWords of(Messages messages, Sample.Scored sample) {
        return new SheetWords(
                messages,
                sample,
                new SheetAddresses(
                        SamplesNavigation.tender(sample.folder()), SamplesNavigation.scores(sample.folder())));
    }

    static String boughtBy(Messages messages, Sample.Scored sample) {
        boolean one = sample.publication().buyers().size() == 1;
        return messages.say(one ? "buyers.one" : "buyers.several", buyers(messages, sample));
    }

    /** The names of the buyers, with their shares where there are several. */
    static String buyers(Messages messages, Sample.Scored sample) {
        List<Publication.Buyer> buyers = sample.publication().buyers();
        return messages.list(buyers.stream()
                .map(buyer -> buyers.size() == 1
                        ? buyer.name()
                        : messages.say(
                                "buyers.share",
                                buyer.name(),
                                messages.number(buyer.share().value())))
                .toList());
    }
}
