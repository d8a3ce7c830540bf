export const load = ({ params: { id } }: { params: { id: string } }) => ({ id });
