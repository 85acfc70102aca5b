package org.evenhand.people.accounts;

/** The way in which a link that works once gets to the person whom it is for. */
public sealed interface LinkDelivery {

    /** It was put in the post. */
    record ByMail(String to) implements LinkDelivery {}

    /** There is no mail server: whoever made it hands it over. It is shown this once and kept nowhere. */
    record ByHand(String link) implements LinkDelivery {}

    /** There is no link yet: a second person has to confirm first what it is for. */
    record AwaitsSecond() implements LinkDelivery {}
}
