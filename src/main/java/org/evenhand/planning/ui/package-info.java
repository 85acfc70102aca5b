/** The pages on which a commissioner plans before a tender. */
@NullMarked
package org.evenhand.planning.ui;

import org.jspecify.annotations.NullMarked;
