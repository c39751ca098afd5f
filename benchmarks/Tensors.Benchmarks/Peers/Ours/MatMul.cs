using System.Runtime.CompilerServices;

namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Matrix products into a destination; up to 64 bytes the operator of types whose algebra is that of matrices.</summary>
internal static class MatMul
{
    public static void AddTo(Book book)
    {
        book.Add("matmul.matmul.f32.2", () => Values<FMat2, float>(2, (a, b, c, n) => { for (int i = 0; i < n; i++) c[i] = a[i] * b[i]; }));
        book.Add("matmul.matmul.f32.3", () => Values<FMat3, float>(3, (a, b, c, n) => { for (int i = 0; i < n; i++) c[i] = a[i] * b[i]; }));
        book.Add("matmul.matmul.f32.4", () => Values<FMat4, float>(4, (a, b, c, n) => { for (int i = 0; i < n; i++) c[i] = a[i] * b[i]; }));
        book.Add("matmul.matmul.f64.2", () => Values<DMat2, double>(2, (a, b, c, n) => { for (int i = 0; i < n; i++) c[i] = a[i] * b[i]; }));
        Float<F5x5, F5x5, F5x5>(book, 5, 5, 5);
        Float<F6x6, F6x6, F6x6>(book, 6, 6, 6);
        Float<F7x7, F7x7, F7x7>(book, 7, 7, 7);
        Float<F8x8, F8x8, F8x8>(book, 8, 8, 8);
        Float<F9x9, F9x9, F9x9>(book, 9, 9, 9);
        Float<F10x10, F10x10, F10x10>(book, 10, 10, 10);
        Float<F11x11, F11x11, F11x11>(book, 11, 11, 11);
        Float<F12x12, F12x12, F12x12>(book, 12, 12, 12);
        Float<F13x13, F13x13, F13x13>(book, 13, 13, 13);
        Float<F14x14, F14x14, F14x14>(book, 14, 14, 14);
        Float<F15x15, F15x15, F15x15>(book, 15, 15, 15);
        Float<F16x16, F16x16, F16x16>(book, 16, 16, 16);
        Float<F31x31, F31x31, F31x31>(book, 31, 31, 31);
        Float<F32x32, F32x32, F32x32>(book, 32, 32, 32);
        Float<F33x33, F33x33, F33x33>(book, 33, 33, 33);
        Float<F63x63, F63x63, F63x63>(book, 63, 63, 63);
        Float<F64x64, F64x64, F64x64>(book, 64, 64, 64);
        Float<F65x65, F65x65, F65x65>(book, 65, 65, 65);
        Float<F127x127, F127x127, F127x127>(book, 127, 127, 127);
        Float<F128x128, F128x128, F128x128>(book, 128, 128, 128);
        Float<F129x129, F129x129, F129x129>(book, 129, 129, 129);
        Float<F255x255, F255x255, F255x255>(book, 255, 255, 255);
        Float<F256x256, F256x256, F256x256>(book, 256, 256, 256);
        Float<F257x257, F257x257, F257x257>(book, 257, 257, 257);
        Float<F512x512, F512x512, F512x512>(book, 512, 512, 512);
        Float<F1000x1000, F1000x1000, F1000x1000>(book, 1000, 1000, 1000);
        Float<F1000x8, F8x1000, F1000x1000>(book, 1000, 8, 1000);
        Float<F8x1000, F1000x8, F8x8>(book, 8, 1000, 8);
        Float<F64x1000, F1000x64, F64x64>(book, 64, 1000, 64);
        Float<F1000x64, F64x16, F1000x16>(book, 1000, 64, 16);
        Float<F64x64, F64, F64>(book, 64, 64, 1);
        Float<F1000x1000, F1000, F1000>(book, 1000, 1000, 1);
        Double<D3x3, D3x3, D3x3>(book, 3, 3, 3);
        Double<D4x4, D4x4, D4x4>(book, 4, 4, 4);
        Double<D5x5, D5x5, D5x5>(book, 5, 5, 5);
        Double<D6x6, D6x6, D6x6>(book, 6, 6, 6);
        Double<D7x7, D7x7, D7x7>(book, 7, 7, 7);
        Double<D8x8, D8x8, D8x8>(book, 8, 8, 8);
        Double<D9x9, D9x9, D9x9>(book, 9, 9, 9);
        Double<D10x10, D10x10, D10x10>(book, 10, 10, 10);
        Double<D11x11, D11x11, D11x11>(book, 11, 11, 11);
        Double<D12x12, D12x12, D12x12>(book, 12, 12, 12);
        Double<D13x13, D13x13, D13x13>(book, 13, 13, 13);
        Double<D14x14, D14x14, D14x14>(book, 14, 14, 14);
        Double<D15x15, D15x15, D15x15>(book, 15, 15, 15);
        Double<D16x16, D16x16, D16x16>(book, 16, 16, 16);
        Double<D31x31, D31x31, D31x31>(book, 31, 31, 31);
        Double<D32x32, D32x32, D32x32>(book, 32, 32, 32);
        Double<D33x33, D33x33, D33x33>(book, 33, 33, 33);
        Double<D63x63, D63x63, D63x63>(book, 63, 63, 63);
        Double<D64x64, D64x64, D64x64>(book, 64, 64, 64);
        Double<D65x65, D65x65, D65x65>(book, 65, 65, 65);
        Double<D127x127, D127x127, D127x127>(book, 127, 127, 127);
        Double<D128x128, D128x128, D128x128>(book, 128, 128, 128);
        Double<D129x129, D129x129, D129x129>(book, 129, 129, 129);
        Double<D255x255, D255x255, D255x255>(book, 255, 255, 255);
        Double<D256x256, D256x256, D256x256>(book, 256, 256, 256);
        Double<D257x257, D257x257, D257x257>(book, 257, 257, 257);
        Double<D512x512, D512x512, D512x512>(book, 512, 512, 512);
        Double<D1000x1000, D1000x1000, D1000x1000>(book, 1000, 1000, 1000);
        Double<D1000x8, D8x1000, D1000x1000>(book, 1000, 8, 1000);
        Double<D8x1000, D1000x8, D8x8>(book, 8, 1000, 8);
        Double<D64x1000, D1000x64, D64x64>(book, 64, 1000, 64);
        Double<D1000x64, D64x16, D1000x16>(book, 1000, 64, 16);
        Double<D64x64, D64, D64>(book, 64, 64, 1);
        Double<D1000x1000, D1000, D1000>(book, 1000, 1000, 1);
    }

    private static void Float<A, B, C>(Book book, int m, int k, int n)
        where A : unmanaged, ITensor<float>
        where B : unmanaged, ITensor<float>
        where C : unmanaged, ITensor<float> =>
        book.Add($"matmul.matmul.f32.{Label(m, k, n)}", () =>
        {
            int copies = Copies(m * k + k * n + m * n, sizeof(float));
            var all = new Triples<A, B, C, float>(copies);
            return new(
                () => { for (int i = 0; i < copies; i++) all.C[i].Assign(Nd.MatMul(all.A[i], all.B[i])); },
                () => Sample.Of<float>(all.C.Elements<float>()),
                all,
                copies);
        });

    private static void Double<A, B, C>(Book book, int m, int k, int n)
        where A : unmanaged, ITensor<double>
        where B : unmanaged, ITensor<double>
        where C : unmanaged, ITensor<double> =>
        book.Add($"matmul.matmul.f64.{Label(m, k, n)}", () =>
        {
            int copies = Copies(m * k + k * n + m * n, sizeof(double));
            var all = new Triples<A, B, C, double>(copies);
            return new(
                () => { for (int i = 0; i < copies; i++) all.C[i].Assign(Nd.MatMul(all.A[i], all.B[i])); },
                () => Sample.Of<double>(all.C.Elements<double>()),
                all,
                copies);
        });

    private static OpenCase Values<M, T>(int n, Multiply<M> multiply)
        where M : unmanaged
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        int copies = Copies(3 * n * n, Unsafe.SizeOf<T>());
        var all = new Triples<M, M, M, T>(copies);
        return new(() => multiply(all.A, all.B, all.C, copies), () => Sample.Of<T>(all.C.Elements<T>()), all, copies);
    }

    private delegate void Multiply<M>(Row<M> a, Row<M> b, Row<M> c, int n)
        where M : unmanaged;

    private static string Label(int m, int k, int n) => m == k && k == n ? $"{n}" : $"{m}x{k}x{n}";

    /// <summary>Independent triples within 24 KB, as everyone has.</summary>
    private static int Copies(int elements, int size) => Math.Clamp(24 * 1024 / (elements * size), 1, 128);
}
