export const load = ({ params }: { params: { kode?: string } }) => ({ code: params.kode });
