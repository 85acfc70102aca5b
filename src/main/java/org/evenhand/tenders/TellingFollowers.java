package org.evenhand.tenders;

import org.evenhand.people.WritingToPeople;
import org.evenhand.shared.TenderId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to everybody who asked to be told, in the transaction of the change: the letters go out with it or not at all. */
@Component
class TellingFollowers {

    private static final String NOTICE = "notice/";

    private final FollowerRows followers;
    private final PublicationRows publications;
    private final WritingToPeople letters;

    TellingFollowers(FollowerRows followers, PublicationRows publications, WritingToPeople letters) {
        this.followers = followers;
        this.publications = publications;
        this.letters = letters;
    }

    @EventListener
    void amended(PublishingTenders.TenderAmended change) {
        String title = publications.latest(change.tender()).orElseThrow().title();
        tell(change.tender(), "letter.tender-amended", title, change.reason());
    }

    @EventListener
    void cancelled(EndingTenders.TenderCancelled end) {
        tell(end.tender(), "letter.tender-cancelled", end.title(), end.reason());
    }

    private void tell(TenderId tender, String key, String title, String reason) {
        followers
                .of(tender)
                .forEach(one ->
                        letters.tell(one.account(), key, NOTICE + tender.value(), one.language(), title, reason));
    }
}
