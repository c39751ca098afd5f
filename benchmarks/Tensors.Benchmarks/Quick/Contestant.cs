namespace Tensors.Benchmarks.Quick;

/// <summary>One way of doing a contest's work.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Run">Does the work once.</param>
/// <param name="Goal">The least ratio to the contest's yardstick that we promise; null where none is promised.</param>
public sealed record Contestant(string Name, Action Run, double? Goal = null);

/// <summary>The same work done in several ways; the first contestant is the yardstick.</summary>
/// <param name="Name">The work, as the table heads it.</param>
/// <param name="Reset">Puts the inputs back to what they were, so that every contestant starts from the same.</param>
/// <param name="Result">Copies what the last run wrote; contestants are compared by it before any is timed.</param>
/// <param name="Tolerance">How far two results may lie apart, relative to the larger; 0 asks for the same bits.</param>
/// <param name="Contestants">Who takes part.</param>
public sealed record Contest(string Name, Action Reset, Func<float[]> Result, float Tolerance, params Contestant[] Contestants);

/// <summary>What was measured of one contestant.</summary>
/// <param name="Nanoseconds">The median time of one run.</param>
/// <param name="Ratio">The median, over the rounds, of the yardstick's time divided by this one's: above 1 is faster than the yardstick.</param>
/// <param name="Bytes">Bytes the garbage collector handed out in one run.</param>
public readonly record struct Measurement(double Nanoseconds, double Ratio, double Bytes);
