/** Pages on which an organisation keeps its documents. */
@NullMarked
package org.evenhand.evidence.ui;

import org.jspecify.annotations.NullMarked;
