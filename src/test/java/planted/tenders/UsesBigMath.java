package planted.tenders;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;

class UsesBigMath {
    BigDecimal logarithm(BigDecimal of) {
        return BigDecimalMath.log(of, MathContext.DECIMAL128);
    }
}
