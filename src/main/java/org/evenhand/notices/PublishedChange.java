package org.evenhand.notices;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * One answer that another version of a published tender gives differently.
 *
 * @param place such as {@code notice/tender/summary} or {@code criteria/SV1/weight}
 * @param before empty where it was not there
 * @param after empty where it is there no more
 */
public record PublishedChange(String place, String before, String after) {

    private static final String NOTICE = "notice/";

    /** What the tender says of itself, in the order in which it is read. */
    private static final List<String> OF_ITSELF = Arrays.stream(NoticeField.values())
            .map(field -> NOTICE + NoticePlaces.tender(field))
            .toList();

    /** It chose whose bank holidays count; for that there is one calendar now. */
    private static final String NOT_ASKED_ANY_MORE = NOTICE + "tender/timeline/division";

    /** What differs: first of what the tender says of itself, as it is read, then of the rest, by place. */
    public static List<PublishedChange> between(PublishedContent before, PublishedContent after) {
        SortedMap<String, String> old = before.answers();
        SortedMap<String, String> now = after.answers();
        TreeSet<String> places = new TreeSet<>(old.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .map(place -> new PublishedChange(place, old.getOrDefault(place, ""), now.getOrDefault(place, "")))
                .filter(publishedChange -> !publishedChange.before().equals(publishedChange.after())
                        && !publishedChange.place().equals(NOT_ASKED_ANY_MORE))
                .sorted(Comparator.comparingInt(PublishedChange::order))
                .toList();
    }

    private int order() {
        int known = OF_ITSELF.indexOf(place);
        return known < 0 ? OF_ITSELF.size() : known;
    }

    /** Whether it changes what a bid is judged by, and not only words around it. */
    public boolean judges() {
        return !place.startsWith(NOTICE) || place.startsWith(NOTICE + NoticePlaces.CRITERIA);
    }
}
