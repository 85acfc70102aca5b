package org.evenhand.tenders.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.Milestone;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.WorkingDays;
import org.springframework.modulith.NamedInterface;

/**
 * A tender as it is being drafted. It may be incomplete; what was published of it is a {@code Published} tender.
 *
 * @param lead the organisation whose commissioners write it
 * @param framework its own framework, which nothing else uses
 * @param parts the tender itself, its buyers, lots and the rest, in order
 * @param buying the organisations that buy, each with its part, in order; rights hang on these and on the lead
 * @param version goes up with every act
 * @param changedBy the name of the person who changed it last
 */
@NamedInterface("drafting")
public record DraftTender(
        TenderId id,
        OrganisationId lead,
        FrameworkId framework,
        TenderStatus status,
        List<TenderPart> parts,
        List<TenderBuyer> buying,
        long version,
        String changedBy,
        Instant changedAt) {

    /** The place of its title. */
    public static final String TITLE = "title";

    /** The place, in a buyer, of the organisation. */
    public static final String ORGANISATION = "organisation";

    /** The place, in a buyer, of its share of the budget, percent. */
    public static final String SHARE = "share";

    /** The tender itself. */
    public TenderPart whole() {
        return part(TenderPart.Id.TENDER)
                .orElseGet(() -> new TenderPart(TenderPart.Id.TENDER, TenderPart.Kind.TENDER, new TreeMap<>()));
    }

    /** What it is called. */
    public String title() {
        return whole().answer(TITLE);
    }

    /** What the tender itself answers in a field. */
    public String says(TenderField field) {
        return whole().answer(field.place());
    }

    /** The day that the tender itself answers in a field; empty where none is. */
    public Optional<LocalDate> day(TenderField field) {
        return whole().day(field);
    }

    /** The day of a milestone; empty where it is not answered. */
    public Optional<LocalDate> day(Milestone milestone) {
        return day(TenderFields.of(milestone));
    }

    /** The tender as it would be if a milestone were on another day. */
    public DraftTender with(Milestone milestone, LocalDate day) {
        TenderPart whole = whole();
        SortedMap<String, String> answers = new TreeMap<>(whole.answers());
        answers.put(TenderFields.of(milestone).place(), day.toString());
        TenderPart other = new TenderPart(whole.id(), whole.kind(), answers);
        return new DraftTender(
                id,
                lead,
                framework,
                status,
                Stream.concat(
                                Stream.of(other),
                                parts.stream().filter(part -> !part.id().equals(other.id())))
                        .toList(),
                buying,
                version,
                changedBy,
                changedAt);
    }

    /** The law under which it is bought; empty where that is not answered. */
    public Optional<Regime> regime() {
        return Constants.of(Regime.class, says(TenderFields.REGIME));
    }

    /** Whether everybody reads a version of it, be it cancelled since. */
    public boolean isPublished() {
        return status == TenderStatus.ACTIVE || status == TenderStatus.CANCELLED;
    }

    /** Whether nothing of it may be changed, because it was given up or cancelled. */
    public boolean isClosed() {
        return status.isClosed();
    }

    /** The moment after which a bid is late; empty where day or time are not answered, or there is no such moment. */
    public Optional<OffsetDateTime> deadline() {
        return day(TenderFields.DEADLINE)
                .flatMap(day ->
                        ClockTime.read(says(TenderFields.DEADLINE_TIME)).flatMap(time -> ClockTime.on(day, time)));
    }

    /** The working days by which its timeline is counted. */
    public WorkingDays calendar() {
        return regime().map(Regime::calendar).orElse(WorkingDays.in(WorkingDays.Calendar.UNITED_KINGDOM));
    }

    /** The standstill, if the award notice is published on the day that the timeline says. */
    public Optional<LegalPeriods.Standstill> standstill() {
        return LegalPeriods.standstill(this);
    }

    /** The part of that name. */
    public Optional<TenderPart> part(TenderPart.Id part) {
        return parts.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /** The parts of a kind, in order. */
    public List<TenderPart> all(TenderPart.Kind kind) {
        return parts.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The organisations that buy, the lead first. */
    public Set<OrganisationId> buyers() {
        Set<OrganisationId> buyers = new LinkedHashSet<>(Set.of(lead));
        buying.forEach(buyer -> buyers.add(buyer.organisation()));
        return buyers;
    }

    /** The organisation that buys by a part. */
    public Optional<TenderBuyer> buyer(TenderPart part) {
        return buying.stream().filter(one -> one.part().equals(part.id())).findFirst();
    }

    /** Whether a part stands for the organisation that leads; of two the first. */
    public boolean isLead(TenderPart part) {
        return buying.stream()
                .filter(buyer -> buyer.organisation().equals(lead))
                .findFirst()
                .map(TenderBuyer::part)
                .filter(part.id()::equals)
                .isPresent();
    }

    /** Whether an organisation is named by a buyer other than a part. */
    public boolean isNamedBeside(TenderPart part, String organisation) {
        return buying.stream()
                .filter(buyer -> !buyer.part().equals(part.id()))
                .anyMatch(buyer -> buyer.organisation().value().equals(organisation));
    }

    /** The tender as far as roles are concerned. */
    public TenderDirectory.Listed listed() {
        return new TenderDirectory.Listed(id, title(), Set.copyOf(buyers()));
    }
}
