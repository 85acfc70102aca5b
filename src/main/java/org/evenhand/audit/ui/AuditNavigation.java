package org.evenhand.audit.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.audit.reading.PagePosition;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of the auditor's pages, relative to the application's own. */
public final class AuditNavigation {

    static final String RECORD = "audit";

    private AuditNavigation() {}

    /** Every act that the reader may know of, the newest first. */
    public static String record() {
        return RECORD;
    }

    /** The acts that match. */
    public static String record(RecordFilter filter) {
        return record(filter, PagePosition.START);
    }

    /** The acts by one person: an account's id or a part of a name. */
    public static String of(String person) {
        return query(RECORD, Map.of("person", person));
    }

    /** Who looked at what. */
    public static String looks() {
        return query(RECORD, Map.of("act", RecordFilter.SAW));
    }

    /** What happened to a tender, the oldest first. */
    public static String tender(TenderId tender) {
        return tender(tender, PagePosition.START);
    }

    static String record(RecordFilter filter, PagePosition pagePosition) {
        Map<String, String> parameters = new TreeMap<>(filter.asked());
        parameters.putAll(parameters(pagePosition));
        return query(RECORD, parameters);
    }

    static String tender(TenderId tender, PagePosition pagePosition) {
        return query(
                "audit/tender/" + UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8),
                parameters(pagePosition));
    }

    private static Map<String, String> parameters(PagePosition pagePosition) {
        Map<String, String> parameters = new TreeMap<>();
        pagePosition.before().ifPresent(seq -> parameters.put("before", String.valueOf(seq)));
        pagePosition.after().ifPresent(seq -> parameters.put("after", String.valueOf(seq)));
        return parameters;
    }

    private static String query(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : new TreeMap<>(parameters)
                        .entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", path + "?", ""));
    }
}
