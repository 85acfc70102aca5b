/** The published rule language: Drools' parser, a whitelist, and rules built straight into Drools' executable model. */
@NullMarked
package org.evenhand.scoring.language;

import org.jspecify.annotations.NullMarked;
