package org.evenhand.audit.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/**
 * Choice of the acts that a reader asks for. What is empty leaves nothing out.
 *
 * @param from the first day, as days are counted in the United Kingdom
 * @param to the last day
 * @param act the code of a kind of act, or {@link #SAW}
 * @param person a part of the name, capitals or not, or the whole of an account's id
 * @param organisation the organisation that the act concerns, or for which it was done
 */
public record RecordFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> act,
        Optional<String> person,
        Optional<TenderId> tender,
        Optional<OrganisationId> organisation) {

    /** In place of a kind: every act of looking at something. */
    public static final String SAW = "saw";

    /** Leaves nothing out. */
    public static final RecordFilter ALL = new RecordFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything about one tender. */
    static RecordFilter of(TenderId tender) {
        return new RecordFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(tender),
                Optional.empty());
    }

    /** What is asked for, by the names that addresses and the record use. */
    public Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        from.ifPresent(day -> asked.put("from", day.toString()));
        to.ifPresent(day -> asked.put("to", day.toString()));
        act.ifPresent(code -> asked.put("act", code));
        person.ifPresent(name -> asked.put("person", name));
        tender.ifPresent(id -> asked.put("tender", id.value()));
        organisation.ifPresent(id -> asked.put("organisation", id.value()));
        return asked;
    }
}
