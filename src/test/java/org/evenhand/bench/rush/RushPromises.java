package org.evenhand.bench.rush;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.bench.rush.RushClient.State;

/** Compares what providers were told with what they find on return, and with what the opening finds. */
final class RushPromises {

    private final int documents;
    private final Map<String, Integer> found = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<Integer, String> sealed = new HashMap<>();

    RushPromises(int documents) {
        this.documents = documents;
    }

    /** @param standing a line for each provider: its number and the entries of its log */
    void logs(List<RushClient> crowd, String standing) {
        standing.lines().forEach(line -> {
            List<String> words = Arrays.asList(line.strip().split(" "));
            RushClient one = crowd.get(Integer.parseInt(words.getFirst()));
            List<String> log = words.subList(1, words.size());
            String last = log.isEmpty() ? "nothing" : log.getLast();
            if (last.startsWith("SEALED:")) {
                sealed.put(one.number(), last.substring("SEALED:".length()));
            }
            String told = one.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            count(told + " → in its log on return: "
                    + last.replaceAll(":.*", "").toLowerCase(java.util.Locale.ROOT));
            boolean kept = switch (one.state()) {
                case ACKNOWLEDGED -> last.equals("SEALED:" + one.said());
                case SENT ->
                    last.equals("ARRIVED")
                            || last.equals("REFUSED")
                            || last.matches("SEALED:[0-9a-f]{64}")
                            // Killed before the request was taken off the wire.
                            || last.equals("nothing");
                case REFUSED -> last.equals("REFUSED");
                case NOT_SENT -> last.equals("nothing");
            };
            if (!kept) {
                broken.add("provider " + one.number() + " was told " + told + " " + one.said() + " and finds " + log);
            }
        });
    }

    /** @param opened a line for each bid: provider, outcome, fingerprint, documents, how many of them are whole */
    void opened(List<RushClient> crowd, String opened) {
        Map<Integer, String[]> bids = new HashMap<>();
        opened.lines()
                .map(line -> line.split(" "))
                .forEach(words -> bids.put(Integer.valueOf(words[0].replace("rush-", "")), words));
        for (RushClient one : crowd) {
            String[] bid = bids.get(one.number());
            String digest = sealed.get(one.number());
            boolean whole = bid != null
                    && bid[1].equals("OPENED")
                    && bid[2].equals(digest)
                    && bid[3].equals(String.valueOf(documents))
                    && bid[4].equals(bid[3]);
            count((digest == null ? "not sealed" : "sealed")
                    + " by its log → opened: "
                    + (whole ? "whole, with all documents" : bid == null ? "nothing" : bid[1]));
            boolean late = bid != null && bid[1].equals("LATE") && one.state() == State.REFUSED;
            if (digest == null ? bid != null && !late : !whole) {
                broken.add("provider " + one.number() + " sealed " + digest + " and the opening found "
                        + (bid == null ? "nothing" : String.join(" ", bid)));
            }
        }
    }

    private void count(String what) {
        found.merge(what, 1, Integer::sum);
    }

    List<String> report() {
        return found.entrySet().stream()
                .map(one -> "- " + one.getValue() + " × " + one.getKey())
                .toList();
    }

    List<String> broken() {
        return broken;
    }
}
