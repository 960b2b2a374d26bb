

/** The roles the model knows, in the order of its classes: people and bodies who did it, whom and what it befell, and by what. */
export const learnedRoles = ['doer', 'body', 'victim', 'target', 'weapon'] as const

export type LearnedRole = (typeof learnedRoles)[number]
