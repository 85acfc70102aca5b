package org.evenhand.notices;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published tenders, for everybody. It reads what was published and nothing of any draft. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadingNotices {

    private final PublicationRows rows;
    private final CurrentPerson people;
    private final ObjectProvider<NoticesOnTheirWay> onTheirWay;

    ReadingNotices(PublicationRows rows, CurrentPerson people, ObjectProvider<NoticesOnTheirWay> onTheirWay) {
        this.rows = rows;
        this.people = people;
        this.onTheirWay = onTheirWay;
    }

    /** Whether tenders are being published just now, so that whoever misses one asks again in a minute. */
    public boolean areSomeOnTheirWay() {
        return onTheirWay.stream().anyMatch(NoticesOnTheirWay::areOnTheirWay);
    }

    /** Whether any tender was published here. */
    public boolean areAny() {
        return rows.areAny();
    }

    /** Every published tender, by its deadline. */
    public List<TenderNotice.Listed> listed() {
        List<PublicationRows.Line> all = rows.all();
        Map<OrganisationId, String> names =
                people.namesOf(all.stream().map(PublicationRows.Line::lead).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new TenderNotice.Listed(
                        one.tender(),
                        one.version(),
                        one.title(),
                        names.getOrDefault(one.lead(), one.lead().value()),
                        one.deadline(),
                        one.changedAt(),
                        one.cancelled()))
                .toList();
    }

    /** The version of a tender that counts; empty where none was published. */
    public Optional<TenderNotice> latest(TenderId tender) {
        return rows.latest(tender).map(this::notice);
    }

    /** A version of a tender. */
    public Optional<TenderNotice> version(TenderId tender, int version) {
        return rows.version(tender, version).map(this::notice);
    }

    /** The version of a tender that counts, as it was published and without what changed. */
    public Optional<PublishedTender> lastPublished(TenderId tender) {
        return rows.latest(tender);
    }

    /** The first version of a tender. */
    public Optional<PublishedTender> firstPublished(TenderId tender) {
        return rows.version(tender, 1);
    }

    /** How a tender was ended; empty where it was not. */
    public Optional<TenderNotice.Cancelled> cancelled(TenderId tender) {
        return rows.ended(tender).map(ended -> new TenderNotice.Cancelled(ended.reason(), ended.at()));
    }

    private TenderNotice notice(PublishedTender publishedTender) {
        TenderId tender = publishedTender.tender();
        return new TenderNotice(
                publishedTender,
                rows.versions(tender),
                rows.version(tender, publishedTender.version() - 1)
                        .map(before -> PublishedChange.between(before.content(), publishedTender.content()))
                        .orElse(List.of()),
                cancelled(tender));
    }
}
