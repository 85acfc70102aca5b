package org.evenhand.tenders.publishing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.NoticePlaces;
import org.evenhand.notices.NoticePlaces.OfCriterion;
import org.evenhand.notices.PublishedContent;
import org.evenhand.packs.PackId;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/** Answers of a draft that everybody reads once it is published; {@link NoticeField} lists those of the tender itself. */
final class PublishedFields {

    private PublishedFields() {}

    /** The answers, as {@code tender/summary}, {@code lots/north/title}, {@code criteria/SV1/evidence}. */
    static SortedMap<String, String> of(
            DraftTender tender, Framework framework, Function<PackId, Optional<String>> versions) {
        SortedMap<String, String> notice = new TreeMap<>();
        for (NoticeField field : NoticeField.values()) {
            put(notice, NoticePlaces.tender(field), tender.whole().answer(field.place()));
        }
        put(
                notice,
                NoticePlaces.tender(NoticeField.AMENDMENT_DAYS),
                String.valueOf(AmendmentNoticePeriod.days(tender)));
        if (tender.says(TenderFields.PRICES_OPENED).isBlank() && isMarked(framework)) {
            put(notice, NoticePlaces.tender(NoticeField.PRICES_OPENED), PublishedContent.AFTER_MARKS);
        }
        tender.all(TenderPart.Kind.LOT)
                .forEach(lot -> TenderFields.LOT.forEach(field ->
                        put(notice, NoticePlaces.lot(lot.says(TenderFields.LOT_ID)) + field.place(), lot.says(field))));
        framework.criteria().forEach(criterion -> {
            CriterionId id = new CriterionId(criterion.answer("id"));
            put(notice, NoticePlaces.criterion(id, OfCriterion.EVIDENCE), criterion.answer(CriterionFields.EVIDENCE));
            put(notice, NoticePlaces.criterion(id, OfCriterion.UNIT), criterion.answer("unit"));
            pack(criterion)
                    .ifPresent(pack -> put(
                            notice,
                            NoticePlaces.criterion(id, OfCriterion.PACK),
                            pack
                                    + versions.apply(pack)
                                            .map(version -> " " + version)
                                            .orElse("")));
        });
        return notice;
    }

    /** Whether people mark anything: then a price that they know could sway them. */
    private static boolean isMarked(Framework framework) {
        return framework.criteria().stream().anyMatch(criterion -> criterion.kind() == CriterionKind.JUDGED);
    }

    /** The rule pack that a criterion was taken from. */
    static Optional<PackId> pack(DraftPart criterion) {
        return Optional.of(criterion.answer("pack"))
                .filter(pack -> !pack.isBlank())
                .map(PackId::new);
    }

    private static void put(SortedMap<String, String> notice, String place, String answer) {
        if (!answer.isBlank()) {
            notice.put(place, answer);
        }
    }
}
