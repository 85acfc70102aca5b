package org.evenhand.folders;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns numbers in words into figures, up to ninety-nine hundreds or thousands. */
final class NumberWords {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** Numbers in words become figures, so that “four matches” is looked at as “4 matches” is. */
    static String inDigits(String text) {
        String digits = text;
        for (int tens = 2; tens < TENS.size(); tens++) {
            for (int one = 1; one < 10; one++) {
                digits = word(digits, TENS.get(tens) + "-" + WORDS.get(one), tens * 10 + one);
            }
            digits = word(digits, TENS.get(tens), tens * 10);
        }
        for (int number = 2; number < WORDS.size(); number++) {
            digits = word(digits, WORDS.get(number), number);
        }
        digits = digits.replaceAll("(?i)\\ba (hundred|thousand)\\b", "1 $1");
        Matcher many = Pattern.compile("(\\d+) (hundred|thousand)\\b").matcher(digits);
        return many.replaceAll(found -> found.group(1) + (found.group(2).equals("hundred") ? "00" : "000"));
    }

    private static String word(String text, String word, int number) {
        return text.replaceAll("(?i)\\b" + word + "\\b", String.valueOf(number));
    }
}
