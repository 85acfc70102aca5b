package org.evenhand.samples.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.PartId;

/** The criteria of an invented framework from which nothing is missing, for the invented tender that is published. */
final class DemoHomeshare {

    private static final List<String> MATCHING = List.of(
            "There is no answer.",
            "The bid says that matches are made, and not how.",
            "The bid says how, and leaves the choice to staff.",
            "Both people meet before they choose. The bid does not say what happens if one of them changes their mind.",
            "Both people meet, try it for some weeks and choose. Somebody is there for each of them if they change their mind.",
            "All that a 4 asks for. People who share a home helped to design it, and say what became of it.");

    private static final List<String> SAFETY = List.of(
            "There is no answer.",
            "The bid names checks, and not when they are made.",
            "Checks are made before people move in, and not again.",
            "Checks are made before, and somebody visits each home twice a year.",
            "Somebody whom both people know visits each home every two months, and can be rung at any hour.",
            "All that a 4 asks for. The bid shows what was learnt from a match that went wrong.");

    private DemoHomeshare() {}

    /** By the name of their part, in order. */
    static SequencedMap<PartId, SortedMap<String, String>> criteria() {
        SequencedMap<PartId, SortedMap<String, String>> criteria = new LinkedHashMap<>();
        criteria.put(new PartId("matching"), matching());
        criteria.put(new PartId("safety"), safety());
        criteria.put(new PartId("company"), company());
        return criteria;
    }

    private static SortedMap<String, String> matching() {
        SortedMap<String, String> answers = judged("Q1", "How people are matched", "30", MATCHING);
        answers.put(
                "question",
                "How will you bring a person who needs company and a person who needs a home together? Say who decides.");
        answers.put("tests/relates", "The match is the service.");
        answers.put("tests/proportionate", "Two pages are enough, for a contract of £90,000.");
        answers.put(CriterionFields.EVIDENCE, "The steps of one match, from the first call on, with names taken out.");
        answers.put(CriterionFields.CO_PRODUCED, "Six people who share a home in Northshire");
        return answers;
    }

    private static SortedMap<String, String> safety() {
        SortedMap<String, String> answers = judged("Q2", "How both people stay safe", "20", SAFETY);
        answers.put("question", "How will you know that both people are safe and content once they share a home?");
        answers.put("tests/relates", "Both people rely on the provider once they live together.");
        answers.put("tests/proportionate", "It asks for visits that the price of a match pays for.");
        answers.put(CriterionFields.EVIDENCE, "The plan of visits, and who answers at night.");
        return answers;
    }

    private static SortedMap<String, String> company() {
        SortedMap<String, String> answers = CriterionKind.TARGET.beginning("SV1");
        answers.put("section", DemoFramework.SOCIAL_VALUE);
        answers.put("title", "Hours of company and help in people’s homes");
        answers.put("question", "How many hours of company and help will people who share a home give each year?");
        answers.put("weight", "20");
        answers.put("value", "either");
        answers.put("scoring/measure", "company-hours");
        answers.put("scoring/target/amount", "4000");
        answers.put("scoring/target/per", "contract-100k");
        answers.put("tests/relates", "The hours are given in the homes that the contract is about.");
        answers.put("tests/clear", "An hour counts if the person whose home it is says that it was given.");
        answers.put("tests/measurable", "People note the hours together, on one sheet a month.");
        answers.put(
                "tests/proportionate",
                "7 of about 15 matches, at 10 hours a week, give 3,640 hours a year; £90,000 ask for 3,600.");
        answers.put(CriterionFields.EVIDENCE, "How hours are noted, and three months of notes from other homes.");
        return answers;
    }

    private static SortedMap<String, String> judged(
            String reference, String title, String weight, List<String> descriptors) {
        SortedMap<String, String> answers = CriterionKind.JUDGED.beginning(reference);
        answers.putAll(Map.of(
                "section",
                DemoFramework.QUALITY,
                "title",
                title,
                "weight",
                weight,
                "tests/clear",
                "It says what each mark means.",
                "tests/measurable",
                "Two people mark it by the same scale, one of them with lived experience."));
        for (int mark = 0; mark < descriptors.size(); mark++) {
            answers.put("scoring/scale/descriptors/" + mark, descriptors.get(mark));
        }
        return answers;
    }
}
