using System.Reflection;

namespace NumpyMemory;

/// <summary>One line of the table: what NumPy took, what the compiler counted for ours, and what the meters read.</summary>
internal sealed record Entry(NumpyFact Numpy, MemoryCost Word, MethodInfo Method, Constants Constants, Reading Meters)
{
    /// <summary>What else a process may come to hold or give back meanwhile.</summary>
    private const long PagesOff = 1024 * 1024;

    /// <summary>Bytes that live on, by the compiler.</summary>
    public long Kept => Constants.Alloc ?? 0;

    /// <summary>The most bytes at one time, by the compiler: nothing that is allocated in a scenario is given back in it. Tensors on the stack count.</summary>
    public long Peak => Kept + (Constants.Temp ?? 0) + (Constants.Stack ?? 0);

    /// <summary>What is wrong with the row; null where nothing is.</summary>
    public string? Complaint() =>
        Constants is not { Alloc: { } alloc, Temp: { } temp, Stack: { } stack } ? "the compiler could not count it"
        : alloc != Meters.Native + Meters.Managed ? $"Alloc is {alloc:N0} by the compiler, {Meters.Native:N0} by the ledger and {Meters.Managed:N0} by the collector"
        : temp != Meters.Temp ? $"Temp is {temp:N0} by the compiler, {Meters.Temp:N0} by the ledger"
        : Meters.Peak != Meters.Native ? $"{Meters.Peak - Meters.Native:N0} B were taken and given back"
        : Meters.Pages is { } pages && Math.Abs(pages - alloc - temp) > PagesOff ? $"{alloc + temp:N0} B by the compiler, {pages:N0} B of pages by the system"
        : alloc > Numpy.Kept ? $"keeps {alloc:N0} B, NumPy {Numpy.Kept:N0} B"
        : alloc + temp + stack > Numpy.Peak ? $"takes {alloc + temp + stack:N0} B, NumPy {Numpy.Peak:N0} B"
        : Word is MemoryCost.Alloc or MemoryCost.Copy != alloc > 0 ? $"is called {Word} and allocates {alloc:N0} B"
        : null;
}
