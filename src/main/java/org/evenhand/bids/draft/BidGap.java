package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;

/**
 * Something about a draft that its provider should know before it is sealed.
 *
 * @param field at which it can be put right
 * @param place where it stands: that of the field, or one that its pattern allows
 * @param detail the title of a condition that fails, the page where words stand instead, the last page, the name of a document or of
 *     another bid, a partner with how much
 * @param figures with which it is reckoned
 */
public record BidGap(BidField field, FieldPath place, What what, Optional<String> detail, List<BigDecimal> figures) {

    /** Copies the figures. */
    public BidGap {
        figures = List.copyOf(figures);
    }

    /** One without figures. */
    BidGap(BidField field, FieldPath place, What what, Optional<String> detail) {
        this(field, place, what, detail, List.of());
    }

    /** Kind of what is to be known of a draft. */
    public enum What {
        /** It must be answered. */
        NOT_ANSWERED,
        /** More people are better off than were asked. */
        MORE_THAN_ASKED,
        /** It is no address that mail can be sent to. */
        NO_ADDRESS,
        /** What applies has to be told. */
        NOT_TOLD,
        /** A condition is not met, so that the bid would fail. */
        CONDITION_FAILS,
        /** Nothing is promised, so that the criterion gives nothing. */
        NOTHING_PROMISED,
        /** So much is promised, and nothing is said of how. */
        NOT_EXPLAINED,
        /** The lines of the price add up to something else. */
        LINES_DIFFER,
        /** Partners would deliver more than is promised. */
        MORE_THAN_PROMISED,
        /** So much is by a partner, and it is not said by which; or the partner is not named. */
        NO_PARTNER,
        /** A partner is chosen, and not how much of it it delivers. */
        NO_SHARE,
        /** The partner was not asked yet, or has not answered, so that it does not count. */
        NOT_CONFIRMED,
        /** The partner confirmed something else, so that it does not count. */
        CONFIRMED_OTHERWISE,
        /** The partner says that it is not so. */
        PARTNER_REFUSED,
        /** So much is promised, and no document shows it. */
        NOT_SHOWN,
        /** A page or words are named, and no document. */
        NO_DOCUMENT,
        /** The document is no longer in the library, or a virus was found in it. */
        DOCUMENT_GONE,
        /** It no longer holds on the day of the deadline. */
        DOCUMENT_EXPIRED,
        /** No program can read it, so only a person can say what stands in it. */
        DOCUMENT_UNREADABLE,
        /** It has no such page. */
        NO_SUCH_PAGE,
        /** The words do not stand there. */
        QUOTE_NOT_FOUND,
        /** The words stand on another page. */
        QUOTE_ELSEWHERE,
        /** The words stand there, and nobody who looks at the page sees them. */
        QUOTE_HIDDEN,
        /** It was copied from an earlier bid, and nobody has looked at it since. */
        NOT_LOOKED_AT,
        /** A long passage stands word for word in another bid of the organisation. */
        SAME_WORDS,
        /** Another tender or buyer, for whom the organisation has bid, is named. */
        OTHER_NAME,
        /** The quarters, or years, of the contract add up to something else than is promised. */
        DELIVERY_DIFFERS,
        /** An amount stands where the tender asks for none any more. */
        NOT_COUNTED,
        /** So many hours are more than all the staff could work. */
        BEYOND_HOURS,
        /** So many staff are more than there are. */
        BEYOND_STAFF,
        /** More staff work on this contract than the profile states. */
        DEPLOYED_BEYOND_STAFF,
        /** The lines of the price add up to more than the price. */
        BELOW_COST;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }

        /** Whether it is that a partner did not confirm something as it stands. */
        public boolean isOfPartner() {
            return this == NOT_CONFIRMED || this == CONFIRMED_OTHERWISE || this == PARTNER_REFUSED;
        }

        /** Whether a bid cannot be sealed before it is put right. */
        public boolean stops() {
            return switch (this) {
                case NOT_ANSWERED,
                        MORE_THAN_ASKED,
                        NO_ADDRESS,
                        NOT_TOLD,
                        DOCUMENT_GONE,
                        MORE_THAN_PROMISED,
                        NO_PARTNER,
                        NO_SHARE -> true;
                case CONDITION_FAILS,
                        NOTHING_PROMISED,
                        NOT_EXPLAINED,
                        LINES_DIFFER,
                        NOT_CONFIRMED,
                        CONFIRMED_OTHERWISE,
                        PARTNER_REFUSED,
                        NOT_SHOWN,
                        NO_DOCUMENT,
                        DOCUMENT_EXPIRED,
                        DOCUMENT_UNREADABLE,
                        NO_SUCH_PAGE,
                        QUOTE_NOT_FOUND,
                        QUOTE_ELSEWHERE,
                        QUOTE_HIDDEN,
                        NOT_LOOKED_AT,
                        SAME_WORDS,
                        OTHER_NAME,
                        DELIVERY_DIFFERS,
                        NOT_COUNTED,
                        BEYOND_HOURS,
                        BEYOND_STAFF,
                        DEPLOYED_BEYOND_STAFF,
                        BELOW_COST -> false;
            };
        }
    }
}
