package planted.scoring;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.kie.api.KieServices;

class InnocentScoring {
    enum Mode {
        HALF_UP
    }

    BigDecimal logarithm(BigDecimal of) {
        return BigDecimalMath.log(of, MathContext.DECIMAL128);
    }

    KieServices services() {
        return KieServices.get();
    }
}
