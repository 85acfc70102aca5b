package planted.scoring;

import java.math.BigDecimal;

class CountsInBinaryFloats {
    BigDecimal third() {
        return BigDecimal.valueOf(1.0 / 3);
    }
}
