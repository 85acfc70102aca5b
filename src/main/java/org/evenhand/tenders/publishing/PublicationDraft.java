package org.evenhand.tenders.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.folders.Publication;
import org.evenhand.folders.TenderText;
import org.evenhand.notices.NoticePlaces;
import org.evenhand.notices.PublishedContent;
import org.evenhand.packs.PackId;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderBuyer;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/**
 * Content that would be frozen of a draft, letter by letter: a tender folder for each lot, and the answers that
 * everybody reads.
 *
 * @param content there only if the draft says when, under which law, and by which criteria
 * @param mistakes for which bids could not be scored by it, in English
 */
record PublicationDraft(Optional<FrozenFiles> content, List<String> mistakes) {

    /** Names that must be asked elsewhere: names of buyers, and which version of a rule pack is there. */
    record Names(Function<OrganisationId, String> buyers, Function<PackId, Optional<String>> versions) {}

    private record Frame(
            TenderId id, OffsetDateTime deadline, Publication.Regime regime, LocalDate commenced, Names names) {}

    static PublicationDraft of(DraftTender tender, FrameworkReading reading, Names names) {
        Optional<OffsetDateTime> deadline = tender.deadline();
        Optional<Publication.Regime> regime = tender.regime();
        Optional<LocalDate> commenced = tender.day(TenderFields.COMMENCED);
        if (deadline.isEmpty() || regime.isEmpty() || commenced.isEmpty()) {
            return new PublicationDraft(Optional.empty(), List.of());
        }
        Frame frame = new Frame(tender.id(), deadline.get(), regime.get(), commenced.get(), names);
        SortedMap<String, String> files = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        List<TenderPart> lots = tender.all(TenderPart.Kind.LOT);
        if (lots.isEmpty()) {
            add("", tender, reading, frame, reading.framework().contract(), Optional.empty(), files, mistakes);
        }
        for (TenderPart lot : lots) {
            add(
                    NoticePlaces.lot(lot.says(TenderFields.LOT_ID)),
                    tender,
                    reading,
                    frame,
                    lot.size(reading.framework().contract().value()),
                    Optional.of(lot.says(TenderFields.LOT_TITLE)),
                    files,
                    mistakes);
        }
        if (files.isEmpty()) {
            return new PublicationDraft(Optional.empty(), List.copyOf(mistakes));
        }
        files.put(
                PublishedContent.NOTICE,
                new FrozenFiles(PublishedFields.of(tender, reading.framework(), names.versions())).text());
        return new PublicationDraft(Optional.of(new FrozenFiles(files)), List.copyOf(mistakes));
    }

    private static void add(
            String folder,
            DraftTender draft,
            FrameworkReading reading,
            Frame frame,
            ContractSize contract,
            Optional<String> lot,
            SortedMap<String, String> files,
            List<String> mistakes) {
        Optional<Tender> tender = reading.tender(frame.id(), frame.deadline(), contract);
        if (tender.isEmpty()) {
            return;
        }
        SortedMap<String, String> own = TenderText.files(tender.get(), publication(draft, reading, frame, lot));
        String before = lot.map(name -> name + ": ").orElse("");
        switch (TenderText.read(own)) {
            case TenderText.Reading.Broken broken ->
                broken.mistakes().stream()
                        .map(FolderMistake::what)
                        .map(before::concat)
                        .forEach(mistakes::add);
            // What is read back is what bids are scored by.
            case TenderText.Reading.Whole whole ->
                Scoring.check(whole.tender()).stream()
                        .map(Mistake::what)
                        .map(before::concat)
                        .forEach(mistakes::add);
        }
        own.forEach((path, text) -> files.put(folder + path, text));
    }

    private static Publication publication(
            DraftTender draft, FrameworkReading reading, Frame frame, Optional<String> lot) {
        List<PackId> packs = reading.framework().criteria().stream()
                .flatMap(criterion -> PublishedFields.pack(criterion).stream())
                .distinct()
                .toList();
        Optional<Publication.Pack> pack = packs.size() == 1
                ? frame.names()
                        .versions()
                        .apply(packs.getFirst())
                        .map(version -> new Publication.Pack(packs.getFirst().value(), version))
                : Optional.empty();
        return new Publication(
                draft.title(),
                draft.buying().stream()
                        .map(buyer -> buyer(draft, buyer, frame.names()))
                        .toList(),
                frame.regime(),
                frame.commenced(),
                List.of(),
                pack,
                lot,
                reading.wordings());
    }

    private static Publication.Buyer buyer(DraftTender draft, TenderBuyer buyer, Names names) {
        return new Publication.Buyer(
                new Publication.BuyerId(buyer.organisation().value()),
                names.buyers().apply(buyer.organisation()),
                new Quantity(draft.part(buyer.part())
                        .flatMap(part -> part.above0(TenderFields.SHARE))
                        .orElse(BigDecimal.ZERO)));
    }
}
