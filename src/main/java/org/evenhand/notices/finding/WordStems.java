package org.evenhand.notices.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words of a text without what makes no difference to somebody who looks for them: capitals, accents, English endings, and small
 * words of both languages. Nothing is known of Welsh mutations.
 */
final class WordStems {

    /** From so many letters on, the beginning of a word stands for the word. */
    private static final int BEGINNING = 5;

    private static final CharArraySet SMALL = small();

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stems = new EnglishPossessiveFilter(words);
            stems = new ASCIIFoldingFilter(new LowerCaseFilter(stems));
            return new TokenStreamComponents(words, new PorterStemFilter(new StopFilter(stems, SMALL)));
        }
    };

    private final Set<String> stems;

    private WordStems(Set<String> stems) {
        this.stems = stems;
    }

    /** The words of a text. */
    static WordStems of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
        return new WordStems(stems);
    }

    /** Whether every word of another text is among these, or begins one of them. */
    boolean haveAll(WordStems wanted) {
        return wanted.stems.stream().allMatch(this::has);
    }

    private boolean has(String wanted) {
        return stems.contains(wanted)
                || wanted.length() >= BEGINNING && stems.stream().anyMatch(stem -> stem.startsWith(wanted));
    }

    private static CharArraySet small() {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, true);
        words.addAll(Arrays.asList("a", "ac", "am", "ar", "at", "i", "o", "y", "yn", "yr"));
        return words;
    }
}
