package org.evenhand.samples.demo;

import static org.evenhand.samples.demo.DemoTender.barrier;
import static org.evenhand.samples.demo.DemoTender.put;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.Milestone;
import org.evenhand.shared.WorkingDays;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.TenderFields;

/** Answers of the invented published tender: to everything. Its days lie ahead of the day on which it is made. */
final class DemoNoticeAnswers {

    /** Why it was published anew. */
    static final String REASON =
            "Two small groups asked for more time, and whether they may answer by film. Both are fair to"
                    + " ask. Every bidder has a week more now, and may film or record an answer.";

    private static final int WEEKS_TO_BID = 12;
    private static final WorkingDays CALENDAR = WorkingDays.in(WorkingDays.Calendar.UNITED_KINGDOM);

    /** The lots by the name of their part, in order. */
    static final Map<String, Map<String, String>> LOTS = lots();

    private DemoNoticeAnswers() {}

    static SortedMap<String, String> tender(LocalDate today) {
        SortedMap<String, String> answers = new TreeMap<>();
        basics(answers, today);
        put(answers, TenderFields.MOST_LOTS, "1");
        put(answers, TenderFields.LOTS_CHOSEN, DemoTender.LOTS_CHOSEN);
        days(answers, today, today.plusWeeks(WEEKS_TO_BID));
        put(answers, TenderFields.DEADLINE_TIME, "12:00");
        put(answers, TenderFields.AMENDMENT_DAYS, "10");
        socialValue(answers, today);
        for (Barrier barrier : Barrier.values()) {
            barrier(answers, barrier, Barrier.Answer.NONE, "");
        }
        barrier(answers, Barrier.SIZE_OF_CONTRACT, Barrier.Answer.TAKEN_AWAY, "Two lots, and a provider may win one.");
        barrier(answers, Barrier.INSURANCE, Barrier.Answer.TAKEN_AWAY, "Proof of cover is asked of the winner only.");
        barrier(answers, Barrier.TIME_TO_BID, Barrier.Answer.TAKEN_AWAY, "Bidders get twelve weeks.");
        barrier(answers, Barrier.ONLINE_ONLY, Barrier.Answer.TAKEN_AWAY, "A bid may be sent on paper.");
        barrier(
                answers,
                Barrier.TRACK_RECORD,
                Barrier.Answer.STAYS,
                "A match from another kind of work counts as well as one in Homeshare.");
        return answers;
    }

    /** What the second version answers differently. */
    static Map<String, String> change(LocalDate today) {
        SortedMap<String, String> answers = new TreeMap<>();
        days(answers, today, today.plusWeeks(WEEKS_TO_BID + 1));
        put(
                answers,
                TenderFields.HOW_TO_BID,
                DemoTender.HOW_TO_BID + " You may film or record an answer, five minutes at most.");
        answers.remove(TenderFields.of(Milestone.PUBLISHED).place());
        return answers;
    }

    /** Somebody's interest; it is never published. */
    static Map<String, String> interest(LocalDate today) {
        SortedMap<String, String> answers = new TreeMap<>();
        put(answers, TenderFields.INTEREST_WHO, "Femi Hughes");
        put(answers, TenderFields.INTEREST_WHAT, "Her aunt shares a home through a group that may bid.");
        put(answers, TenderFields.INTEREST_DONE, "She does not mark that group’s bid.");
        put(answers, TenderFields.INTEREST_REVIEWED, today.minusDays(1).toString());
        return answers;
    }

    private static void basics(Map<String, String> answers, LocalDate today) {
        put(answers, TenderFields.TITLE, "Homeshare from 2027");
        put(
                answers,
                TenderFields.SUMMARY,
                "A person who lives alone offers a room. A person who needs a home moves in, and gives ten hours of company"
                        + " and help a week. The provider brings both together and stays in touch with them.");
        put(answers, TenderFields.FOR_WHOM, "About 30 people over 65 who live alone, and 30 people who need a home.");
        put(answers, TenderFields.WHERE, "The whole of Northshire");
        put(answers, TenderFields.REGIME, Regime.PROCUREMENT_ACT_2023.word());
        put(answers, TenderFields.LIGHT_TOUCH, TenderFields.YES);
        put(answers, TenderFields.COMMENCED, today.toString());
        put(answers, TenderFields.CONTACT, "homeshare@northshire.example");
        put(answers, TenderFields.HOW_TO_BID, DemoTender.HOW_TO_BID);
    }

    static void days(Map<String, String> answers, LocalDate today, LocalDate deadline) {
        put(answers, TenderFields.of(Milestone.PUBLISHED), today.toString());
        put(answers, TenderFields.of(Milestone.QUESTIONS), working(deadline.minusWeeks(3)));
        put(answers, TenderFields.of(Milestone.ANSWERS), working(deadline.minusWeeks(2)));
        put(answers, TenderFields.DEADLINE, working(deadline));
        put(answers, TenderFields.of(Milestone.EVALUATED), working(deadline.plusWeeks(6)));
        put(answers, TenderFields.of(Milestone.DECIDED), working(deadline.plusWeeks(8)));
        put(answers, TenderFields.of(Milestone.STARTS), working(deadline.plusWeeks(20)));
    }

    /** The day itself, or the next on which work is done; where bank holidays are not known, the next from Monday to Friday. */
    private static String working(LocalDate day) {
        return CALENDAR.beginningWith(day, 1)
                .orElseGet(() -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        : day)
                .toString();
    }

    private static void socialValue(Map<String, String> answers, LocalDate today) {
        put(answers, TenderFields.ECONOMIC, "People who work near by find a home that they can pay for.");
        put(answers, TenderFields.SOCIAL, "People who live alone have company. Some stay at home for years longer.");
        put(answers, TenderFields.ENVIRONMENTAL, "Rooms that stood empty are lived in and heated for two, not one.");
        put(answers, TenderFields.RELEVANT, "Hours of company come out of the service itself, and fit its size.");
        put(answers, TenderFields.CONSULTED, TenderFields.YES);
        put(
                answers,
                TenderFields.CONSULTATION,
                "Six people who share a home. They asked for somebody to ring at night.");
        put(answers, TenderFields.CONSIDERED_ON, today.minusWeeks(4).toString());
        put(answers, TenderFields.CONSIDERED_BY, "Ceri Vaughan");
    }

    private static Map<String, Map<String, String>> lots() {
        Map<String, Map<String, String>> lots = new LinkedHashMap<>();
        lots.put("east", lot("east", "East of the county", "Homeshare for about 15 pairs in the towns."));
        lots.put("west", lot("west", "West of the county", "Homeshare for about 15 pairs in the villages."));
        return lots;
    }

    private static Map<String, String> lot(String id, String title, String what) {
        return DemoTender.lot(id, title, what, "90000", "1.5");
    }
}
