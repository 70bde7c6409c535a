"""Where words stand in a text: phrases, verbs and patterns, the floor below texts and grammar."""
