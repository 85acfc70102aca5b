package planted.tenders;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;

class UsesLucene {
    int words(WhitespaceAnalyzer analyzer) {
        return analyzer.getPositionIncrementGap("");
    }
}
