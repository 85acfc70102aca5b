/** A score sheet: results, lines, reasons, alerts and the published rules behind them. */
@NullMarked
@NamedInterface("sheet")
package org.evenhand.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
