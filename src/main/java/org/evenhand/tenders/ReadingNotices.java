package org.evenhand.tenders;

import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ObjectProvider<DemoNotice> example;

    ReadingNotices(PublicationRows rows, CurrentPerson people, ObjectProvider<DemoNotice> example) {
        this.rows = rows;
        this.people = people;
        this.example = example;
    }

    /** Whether the demonstration is publishing its tender just now, so that whoever misses one asks again in a minute. */
    public boolean isExampleOnItsWay() {
        return example.stream().anyMatch(one -> !one.isMade());
    }

    /** Every published tender, by its deadline. */
    public List<Notice.Listed> listed() {
        Map<OrganisationId, String> names = new HashMap<>();
        return rows.all().stream()
                .map(one -> new Notice.Listed(
                        one.tender(),
                        one.title(),
                        names.computeIfAbsent(one.lead(), people::nameOf),
                        one.deadline(),
                        one.cancelled()))
                .toList();
    }

    /** The version of a tender that counts; empty where none was published. */
    public Optional<Notice> latest(TenderId tender) {
        return rows.latest(tender).map(this::notice);
    }

    /** A version of a tender. */
    public Optional<Notice> version(TenderId tender, int version) {
        return rows.version(tender, version).map(this::notice);
    }

    private Notice notice(Published published) {
        TenderId tender = published.tender();
        return new Notice(
                published,
                rows.versions(tender),
                rows.version(tender, published.version() - 1)
                        .map(before -> Change.between(before.content(), published.content()))
                        .orElse(List.of()),
                rows.ended(tender).map(ended -> new Notice.Cancelled(ended.reason(), ended.at())));
    }
}
