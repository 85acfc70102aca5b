package org.evenhand.tenders.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.packs.PackId;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.Milestone;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/**
 * Which answers of a draft everybody reads once it is published. Whatever is not on this list stays inside: interests, the
 * panel, what people commented, what was considered before.
 */
public final class PublishedFields {

    public static final String CRITERIA = "criteria/";
    public static final String LOTS = "lots/";
    public static final String TENDER = "tender/";
    public static final String EVIDENCE = "evidence";
    public static final String UNIT = "unit";
    public static final String PACK = "pack";

    private PublishedFields() {}

    /** The answers, as {@code tender/summary}, {@code lots/north/title}, {@code criteria/SV1/evidence}. */
    static SortedMap<String, String> of(
            DraftTender tender, Framework framework, Function<PackId, Optional<String>> versions) {
        SortedMap<String, String> notice = new TreeMap<>();
        fields().forEach(field -> put(notice, TENDER + field.place(), tender.says(field)));
        put(notice, TENDER + TenderFields.AMENDMENT_DAYS.place(), String.valueOf(AmendmentNoticePeriod.days(tender)));
        tender.all(TenderPart.Kind.LOT)
                .forEach(lot -> TenderFields.LOT.forEach(field ->
                        put(notice, LOTS + lot.says(TenderFields.LOT_ID) + "/" + field.place(), lot.says(field))));
        framework.criteria().forEach(criterion -> {
            String below = CRITERIA + criterion.answer("id") + "/";
            put(notice, below + EVIDENCE, criterion.answer(CriterionFields.EVIDENCE));
            put(notice, below + UNIT, criterion.answer("unit"));
            pack(criterion)
                    .ifPresent(pack -> put(
                            notice,
                            below + PACK,
                            pack
                                    + versions.apply(pack)
                                            .map(version -> " " + version)
                                            .orElse("")));
        });
        return notice;
    }

    /** The fields of the tender itself that are published, in the order in which they are read. */
    static List<TenderField> fields() {
        List<TenderField> fields = new ArrayList<>(TenderFields.BASICS);
        fields.addAll(TenderFields.of(Chapter.LOTS));
        fields.add(TenderFields.DEADLINE_TIME);
        Arrays.stream(Milestone.values()).map(Milestone::field).forEach(fields::add);
        return fields;
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
