// The language of trajectories comes here: rule packs, bodies, meetings, advice.
export {};
