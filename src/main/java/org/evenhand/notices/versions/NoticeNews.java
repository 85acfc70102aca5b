package org.evenhand.notices.versions;

import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.modulith.NamedInterface;

/** News of a published tender, told in the transaction of the change. */
@NamedInterface("news")
public sealed interface NoticeNews {

    /** The tender that it is about. */
    TenderId tender();

    /** A tender was published for the first time. */
    @NamedInterface("news")
    record TenderPublished(TenderId tender, Sha256 digest) implements NoticeNews {}

    /**
     * Another version of a tender was published. Whoever keeps sealed bids on it must have each of them confirmed again by its
     * bidder before it counts under the new version.
     */
    @NamedInterface("news")
    record TenderAmended(TenderId tender, int version, Sha256 digest, String reason) implements NoticeNews {}

    /** A published tender was cancelled; bids on it come to nothing. */
    record TenderCancelled(TenderId tender, String title, String reason) implements NoticeNews {}

    /** A question about a tender was answered to everybody, while the tender stays as it is. */
    @NamedInterface("news")
    record QuestionAnswered(TenderId tender) implements NoticeNews {}
}
