package org.evenhand.notices.finding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.versions.PublicationChanged;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published tenders, for everybody. What a version says never changes, so its facts are read off its text once and kept at
 * hand.
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class FindingTenders {

    private static final int FACTS_AT_HAND = 5_000;

    private final ReadingNotices reading;
    private final PublicationRows rows;
    private final LoadingCache<Version, TenderFacts> facts =
            Caffeine.newBuilder().maximumSize(FACTS_AT_HAND).build(this::read);

    private record Version(TenderId tender, int number) {}

    FindingTenders(ReadingNotices reading, PublicationRows rows) {
        this.reading = reading;
        this.rows = rows;
    }

    /** The published tenders that fit a search, by their deadline. */
    public List<FoundTender> find(TenderSearch search) {
        WantedTender wanted = WantedTender.of(search);
        return reading.listed().stream()
                .filter(listed -> wanted.closesInTime(listed.deadline()))
                .map(listed -> new Candidate(listed, factsOf(listed.tender(), listed.version())))
                .filter(candidate -> candidate.facts().fit(wanted))
                .map(Candidate::found)
                .toList();
    }

    /** Whether the version of a tender that was just published fits a search. */
    public boolean fits(PublishedTender published, TenderSearch search) {
        WantedTender wanted = WantedTender.of(search);
        return wanted.closesInTime(published.deadline())
                && factsOf(published.tender(), published.version()).fit(wanted);
    }

    private record Candidate(TenderNotice.Listed listed, TenderFacts facts) {
        FoundTender found() {
            return new FoundTender(listed, facts.where(), facts.contracts());
        }
    }

    private TenderFacts factsOf(TenderId tender, int version) {
        return Objects.requireNonNull(facts.get(new Version(tender, version)));
    }

    /** A text that was changed behind the back of the database is shown to nobody, and the others are found all the same. */
    private TenderFacts read(Version version) {
        try {
            return rows.version(version.tender(), version.number())
                    .map(published -> TenderFacts.of(published.content()))
                    .orElseGet(TenderFacts::none);
        } catch (PublicationChanged unreadable) {
            return TenderFacts.none();
        }
    }
}
