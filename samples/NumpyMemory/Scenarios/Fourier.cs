namespace NumpyMemory.Scenarios;

/// <summary>Moving the zero frequency to the middle is a shift along both axes, in one pass.</summary>
internal static class Fourier
{
    [Numpy("np.fft.fftshift(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Shifted(ref Given g)
    {
        var shifted = new Owned<Map>();
        shifted.Value.Assign(Nd.Shift(Nd.Shift(g.A, axis: 0, 500, Boundary.Wrap), axis: 1, 500, Boundary.Wrap));
        return shifted;
    }
}
